// Loaded before the engine, as on a page of Lightning Experience: it patches the DOM.
import '@lwc/synthetic-shadow';
