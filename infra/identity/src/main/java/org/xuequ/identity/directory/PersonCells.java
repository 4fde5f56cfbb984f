package org.xuequ.identity.directory;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xuequ.identity.csv.Row;

/** The cells of a row about a person; each null when it is empty, or bad and said so. */
final class PersonCells {
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;\"]+@[^\\s@<>,;\"]+");

    private PersonCells() {}

    static @Nullable String email(Row row) {
        String email = row.text("email");
        return email == null || EMAIL.matcher(email).matches()
                ? email
                : row.bad("email", "不是邮箱地址：" + email, "not an e-mail address: " + email);
    }

    static @Nullable String locale(Row row) {
        String tag = row.text("locale");
        return tag == null || !Locale.forLanguageTag(tag).getLanguage().isEmpty()
                ? tag
                : row.bad("locale", "不是语言标记（应如 zh-CN）：" + tag, "not a language tag such as zh-CN: " + tag);
    }

    static @Nullable String codeHash(Row row) {
        String code = row.text("access_code");
        if (code == null) {
            return null;
        }
        return AccessCode.strong(code)
                ? AccessCode.hash(code)
                : row.bad("access_code", "登录码过短（至少 128 位随机）", "too short, 128 random bits are wanted");
    }

    static String same(Row row, String column, @Nullable String given, @Nullable String sofar, String fallback) {
        String value = sameOrNone(row, column, given, sofar);
        return value == null ? fallback : value;
    }

    static @Nullable String sameOrNone(Row row, String column, @Nullable String given, @Nullable String sofar) {
        return given == null || sofar == null || given.equals(sofar)
                ? given == null ? sofar : given
                : row.bad(column, "与同一人前面的行不一致", "differs from this person's earlier row");
    }
}
