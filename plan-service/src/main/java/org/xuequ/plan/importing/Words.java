package org.xuequ.plan.importing;

/** A section's text and where it stands in the document. */
record Words(String text, Places places) {
    static final Words NONE = new Words("", Places.UNKNOWN);

    /** From {@code from} to {@code to}, without the space around. */
    Words part(int from, int to) {
        int first = from;
        int last = to;
        while (first < last && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return new Words(text.substring(first, last), places.part(first, last));
    }

    Words stripped() {
        return part(0, text.length());
    }

    /** These and those on the next line. */
    Words over(Words below) {
        if (text.isEmpty() || below.text.isEmpty()) {
            return text.isEmpty() ? below : this;
        }
        return new Words(text + "\n" + below.text, places.and(text.length() + 1, below.places));
    }
}
