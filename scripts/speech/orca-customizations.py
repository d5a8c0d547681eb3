"""Orca imports a file of this name: here it writes what it would say to a file, and is silent."""

import json
import os
import time

from orca import settings, speech

log = open(os.environ["SPEECH_LOG"], "a", buffering=1)
speak, say_all = speech._speak, speech.sayAll


def write(kind, text, interrupt=False):
    line = {"t": round(time.time(), 3), "kind": kind, "text": text, "interrupt": bool(interrupt)}
    log.write(json.dumps(line) + "\n")


def recorded_speak(text, acss, interrupt):
    write("say", text, interrupt)
    speak(text, acss, interrupt)  # Still writes its own debug file.


def recorded(utterances):  # A page that is read from its start does not use _speak.
    for context, acss in utterances:
        write("say-all", context.utterance)
        yield [context, acss]


speech._speak = recorded_speak
speech.sayAll = lambda utterances, progress: say_all(recorded(utterances), progress)
speech.speakCharacter = lambda character, acss=None: write("char", character)
speech.speakKeyEvent = lambda event, acss=None: None  # No echo of keys.
speech.init = lambda: write("info", "ready")  # No speech server is ever started.
settings.speechFactoryModules = []
settings.sayAllOnLoad = settings.pageSummaryOnLoad = False  # Keys would cut them short anywhere.
settings.enableEchoByWord = settings.enableKeyEcho = False
