package org.xuequ.plan.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Changes a file in a few random places; of a zipped one mostly what it holds, as a changed archive no longer opens. */
final class Mutation {
    private static final int LONGEST = 24_000;
    private static final List<byte[]> PIECES = List.of(
                    "<table><tr><td>",
                    "</td></tr></table>",
                    "<w:p>",
                    "</w:p>",
                    "<w:tbl><w:tr><w:tc>",
                    "<text:list>",
                    "{\\",
                    "}",
                    "\\u-1?",
                    "\\bin99",
                    "\\'",
                    "\\cell\\row",
                    "&#",
                    "<!--",
                    "]]>",
                    "\0",
                    "\r\n",
                    "一、",
                    "(一)",
                    "1.",
                    "每月4次",
                    "3月20日前",
                    "第十二周",
                    "| ",
                    "---|---",
                    "# ",
                    "0",
                    "-1",
                    "99999999999",
                    "obj",
                    "endstream",
                    "=E8=",
                    "--b",
                    "<ol start=9>",
                    "%1",
                    "篇一",
                    "。",
                    "\uFEFF")
            .stream()
            .map(piece -> piece.getBytes(StandardCharsets.UTF_8))
            .toList();

    private final SplittableRandom random;

    Mutation(long seed) {
        random = new SplittableRandom(seed);
    }

    byte[] of(byte[] seed, byte[] other) {
        boolean zipped = seed.length > 4 && seed[0] == 'P' && seed[1] == 'K';
        return zipped && random.nextInt(10) > 0 ? inside(seed) : changed(seed, other);
    }

    private byte[] inside(byte[] zipped) {
        try {
            Map<String, byte[]> parts = new LinkedHashMap<>();
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    parts.put(entry.getName(), zip.readAllBytes());
                }
            }
            List<String> names = List.copyOf(parts.keySet());
            String one = names.get(random.nextInt(names.size()));
            String two = names.get(random.nextInt(names.size()));
            parts.computeIfPresent(one, (_, part) -> changed(part, parts.getOrDefault(two, part)));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                zip.setLevel(Deflater.NO_COMPRESSION);
                for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue());
                }
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private byte[] changed(byte[] seed, byte[] other) {
        byte[] file = seed;
        for (int n = 1 + random.nextInt(6); n > 0 && file.length > 0; n--) {
            file = once(file, other);
        }
        return file.length > LONGEST ? Arrays.copyOf(file, LONGEST) : file;
    }

    private byte[] once(byte[] file, byte[] other) {
        int at = random.nextInt(file.length);
        int length = random.nextInt(1, 1 + Math.min(60, file.length - at));
        return switch (random.nextInt(6)) {
            case 0 -> {
                byte[] flipped = file.clone();
                flipped[at] ^= (byte) (1 << random.nextInt(8));
                yield flipped;
            }
            case 1 -> {
                byte[] overwritten = file.clone();
                overwritten[at] = (byte) random.nextInt(256);
                yield overwritten;
            }
            case 2 -> replaced(file, at, at + length, new byte[0]);
            case 3 -> replaced(file, at, at, PIECES.get(random.nextInt(PIECES.size())));
            case 4 -> replaced(file, at, at, Arrays.copyOfRange(file, at, at + length));
            default -> {
                int from = other.length == 0 ? 0 : random.nextInt(other.length);
                yield replaced(
                        file, at, at + length, Arrays.copyOfRange(other, from, Math.min(other.length, from + length)));
            }
        };
    }

    private static byte[] replaced(byte[] file, int from, int to, byte[] with) {
        byte[] all = new byte[file.length - (to - from) + with.length];
        System.arraycopy(file, 0, all, 0, from);
        System.arraycopy(with, 0, all, from, with.length);
        System.arraycopy(file, to, all, from + with.length, file.length - to);
        return all;
    }
}
