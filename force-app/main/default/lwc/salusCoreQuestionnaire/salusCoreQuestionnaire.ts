export { isDate, isDateTime, isTime } from './dateText';
export { EXTENSIONS } from './extensions';
export type { Treatment } from './extensions';
export { asAnswer } from './initial';
export { isQuestion, ITEM_TYPES, OPERATORS } from './model';
export type {
    Condition,
    Constraints,
    DisplayItem,
    GroupItem,
    HintParts,
    Item,
    ItemType,
    Operator,
    Option,
    QuestionItem,
    QuestionKind,
    UnsupportedItem,
    Words,
} from './model';
export { readQuestionnaire } from './readQuestionnaire';
export type { Questionnaire, ReadOptions, ReadQuestionnaire } from './readQuestionnaire';
export { readValue } from './readValue';
export type { Unsupported, UnsupportedCode } from './unsupported';
export { keyOf } from './value';
export type {
    AttachmentValue,
    CodingValue,
    QuantityValue,
    ReferenceValue,
    TextType,
    Value,
    ValueType,
} from './value';
