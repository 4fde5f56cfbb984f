package org.xuequ.plan.batch;

import java.util.ArrayList;
import java.util.Base64;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a listener was told of each file of a batch. The id of an event says all of it, two bits a file, so that any
 * instance can go on from there and tells neither too much nor too little, whatever happened in between.
 */
public final class Told {
    private final int files;
    private final BitSet bits;

    private Told(int files, BitSet bits) {
        this.files = files;
        this.bits = bits;
    }

    /** @param id of the last event; null, or none of ours, when nothing was told */
    public static Told of(int files, @Nullable String id) {
        try {
            byte[] bytes = id == null ? new byte[0] : Base64.getUrlDecoder().decode(id.strip());
            BitSet bits = BitSet.valueOf(bytes);
            return new Told(files, bits.length() > 2 * files ? new BitSet() : bits);
        } catch (IllegalArgumentException notOurs) {
            return new Told(files, new BitSet());
        }
    }

    /** What the next event is called by. */
    public String id() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits.toByteArray());
    }

    /** Notes that it is told; false when it was already. */
    public boolean tell(int place, BatchFile file) {
        int code = code(file);
        if (told(place) == code) {
            return false;
        }
        bits.set(2 * place, (code & 1) != 0);
        bits.set(2 * place + 1, (code & 2) != 0);
        return true;
    }

    public boolean isAllDone() {
        return open(1).isEmpty();
    }

    /** The first places that were not told to be done. */
    public List<Integer> open(int limit) {
        var open = new ArrayList<Integer>();
        for (int place = 0; place < files && open.size() < limit; place++) {
            if (told(place) != 3) {
                open.add(place);
            }
        }
        return open;
    }

    private int told(int place) {
        return (bits.get(2 * place) ? 1 : 0) + (bits.get(2 * place + 1) ? 2 : 0);
    }

    private static int code(BatchFile file) {
        return switch (file.state()) {
            case QUEUED -> 1;
            case READING -> 2;
            case READ, FAILED -> 3;
        };
    }
}
