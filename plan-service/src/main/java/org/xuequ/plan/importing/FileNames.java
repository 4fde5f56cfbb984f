package org.xuequ.plan.importing;

/** File names as browsers and phones send them, fit to be shown and to be sent back. */
final class FileNames {
    private static final int LONGEST = 120;

    private FileNames() {}

    /** Without folders, control characters and what could break out of a header; never empty. */
    static String clean(String given) {
        String name = given.replaceAll("^.*[/\\\\]", "")
                .replaceAll("[\\p{Cntrl}\\p{Cf}\"<>|:*?]", "")
                .strip();
        int from = name.length() > LONGEST ? name.length() - LONGEST : 0;
        String kept = from > 0 && Character.isLowSurrogate(name.charAt(from))
                ? name.substring(from + 1)
                : name.substring(from);
        return kept.isEmpty() ? "document" : kept;
    }
}
