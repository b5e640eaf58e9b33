package org.petitionrules.model.message;

/** A language the library speaks: every message, label and explanation exists in both. */
public enum Language {
    /** Chinese (zh-CN), the language of the texts themselves. */
    ZH,
    /** English. */
    EN
}
