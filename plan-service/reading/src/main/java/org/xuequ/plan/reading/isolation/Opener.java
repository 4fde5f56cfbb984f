package org.xuequ.plan.reading.isolation;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import org.xuequ.plan.reading.format.Decoded;
import org.xuequ.plan.reading.format.Refusal;
import org.xuequ.plan.reading.opening.Opening;

/** The other process: opens one file after another until its input ends, which it does at the latest with its parent. */
public final class Opener {
    private Opener() {}

    public static void main(String[] args) throws IOException {
        DataOutputStream answers = new DataOutputStream(new BufferedOutputStream(System.out));
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        System.setErr(new PrintStream(OutputStream.nullOutputStream()));
        ProcessHandle.current()
                .parent()
                .ifPresent(parent ->
                        parent.onExit().thenRun(() -> Runtime.getRuntime().halt(0)));
        DataInputStream files = new DataInputStream(System.in);
        for (byte[] file = Frames.readFile(files); file != null; file = Frames.readFile(files)) {
            answer(file, answers);
        }
        Runtime.getRuntime().halt(0);
    }

    private static void answer(byte[] file, DataOutputStream answers) throws IOException {
        try {
            Frames.write(answers, open(file));
        } catch (Refusal refusal) {
            Frames.write(answers, refusal.why());
        }
    }

    private static Decoded open(byte[] file) throws Refusal {
        try {
            return Opening.of(file).read(file);
        } catch (StackOverflowError e) {
            throw new Refusal(Refusal.Why.NESTED_TOO_DEEPLY, e);
        } catch (RuntimeException | LinkageError | AssertionError e) {
            throw new Refusal(Refusal.Why.DAMAGED, e);
        }
    }
}
