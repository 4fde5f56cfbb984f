package org.xuequ.plan.reading.isolation;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xuequ.plan.reading.format.Composition;
import org.xuequ.plan.reading.format.Decoded;
import org.xuequ.plan.reading.format.Mark;
import org.xuequ.plan.reading.format.Mark.Place;
import org.xuequ.plan.reading.format.Mark.Role;
import org.xuequ.plan.reading.format.Refusal;

/**
 * What goes over the pipes: a file as its length and bytes; an answer as 0, text and marks, or as 1 and the reason.
 * Whoever reads believes no length beyond the limits: the other side may have been taken over by a file.
 */
final class Frames {
    /** The largest file is 20 MiB. */
    static final int LARGEST_FILE = 20 * 1024 * 1024;

    private static final int LONGEST_TEXT = 4 * Composition.LONGEST_TEXT;
    private static final int MOST_MARKS = 1_000_000;

    private Frames() {}

    static void writeFile(DataOutputStream out, byte[] file) throws IOException {
        out.writeInt(file.length);
        out.write(file);
        out.flush();
    }

    /** Null at the end of the stream. */
    static byte @Nullable [] readFile(DataInputStream in) throws IOException {
        try {
            return in.readNBytes(length(in.readInt(), LARGEST_FILE));
        } catch (EOFException end) {
            return null;
        }
    }

    static void write(DataOutputStream out, Decoded decoded) throws IOException {
        byte[] text = decoded.text().getBytes(StandardCharsets.UTF_16BE);
        out.writeByte(0);
        out.writeInt(text.length);
        out.write(text);
        out.writeInt(decoded.marks().size());
        for (Mark mark : decoded.marks()) {
            out.writeInt(mark.start());
            out.writeInt(mark.end());
            write(out, mark.role());
        }
        out.flush();
    }

    static void write(DataOutputStream out, Refusal.Why why) throws IOException {
        out.writeByte(1);
        out.writeByte(why.ordinal());
        out.flush();
    }

    static Decoded read(DataInputStream in) throws IOException, Refusal {
        if (in.readByte() != 0) {
            throw new Refusal(oneOf(Refusal.Why.values(), in.readByte()));
        }
        String text = new String(in.readNBytes(length(in.readInt(), LONGEST_TEXT)), StandardCharsets.UTF_16BE);
        int count = length(in.readInt(), MOST_MARKS);
        List<Mark> marks = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                marks.add(new Mark(in.readInt(), in.readInt(), role(in)));
            }
            return new Decoded(text, marks);
        } catch (IllegalArgumentException e) {
            throw new IOException(e);
        }
    }

    private static void write(DataOutputStream out, Role role) throws IOException {
        switch (role) {
            case Role.Title() -> out.writeByte(0);
            case Role.Heading(int level) -> {
                out.writeByte(1);
                out.writeByte(level);
            }
            case Role.Cell(int table, int row, int column) -> {
                out.writeByte(2);
                out.writeInt(table);
                out.writeInt(row);
                out.writeInt(column);
            }
            case Role.Margin(Place place) -> {
                out.writeByte(3);
                out.writeByte(place.ordinal());
            }
        }
    }

    private static Role role(DataInputStream in) throws IOException {
        int kind = in.readByte();
        return switch (kind) {
            case 0 -> new Role.Title();
            case 1 -> new Role.Heading(in.readByte());
            case 2 -> new Role.Cell(in.readInt(), in.readInt(), in.readInt());
            case 3 -> new Role.Margin(oneOf(Place.values(), in.readByte()));
            default -> throw new IOException("no role " + kind);
        };
    }

    private static <T> T oneOf(T[] all, int ordinal) throws IOException {
        if (ordinal < 0 || ordinal >= all.length) {
            throw new IOException("no value " + ordinal);
        }
        return all[ordinal];
    }

    private static int length(int said, int most) throws IOException {
        if (said < 0 || said > most) {
            throw new IOException("a length of " + said);
        }
        return said;
    }
}
