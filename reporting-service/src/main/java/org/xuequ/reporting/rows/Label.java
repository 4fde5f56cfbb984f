package org.xuequ.reporting.rows;

import java.util.Locale;

/** A name and what exactly it stands for, in the two languages of the house. */
public record Label(String zh, String en, String helpZh, String helpEn) {
    /** The name as a reader of {@code locale} wants it: English for English, else Chinese. */
    public String in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : zh;
    }
}
