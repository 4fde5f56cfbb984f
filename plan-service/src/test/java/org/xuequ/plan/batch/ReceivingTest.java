package org.xuequ.plan.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuequ.messaging.Command;
import org.xuequ.messaging.CommandReused;
import org.xuequ.messaging.Stored;
import org.xuequ.plan.Zip;
import org.xuequ.plan.batch.BatchFile.State;
import org.xuequ.plan.importing.Home;
import org.xuequ.plan.importing.ImportRefused;
import org.xuequ.testkit.MovableClock;

class ReceivingTest {
    private static final Charset GBK = Charset.forName("GBK");
    private static final byte[] TEXT = "一、目标\n每月检查一次。".getBytes(UTF_8);

    private final InMemory store = new InMemory();
    private final Receiving receiving = new Receiving(
            store.batches(),
            store.originals(),
            MovableClock.at("2026-03-02T09:00:00+08:00"),
            new BatchLimits(5, 3_000_000, 8_000_000));

    /** A file in memory. */
    private record Given(String name, byte[] bytes) implements Sent {
        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }

    @Test
    void names_are_read_whether_they_say_what_they_are_written_in_or_not() throws IOException {
        assertThat(received(Zip.named(GBK).with("春季/计划.txt", TEXT).bytes())).containsExactly("春季/计划.txt");
        assertThat(received(Zip.named(UTF_8).with("春季/计划.txt", TEXT).bytes())).containsExactly("春季/计划.txt");
        String byteByByte = new String("春季/计划.txt".getBytes(UTF_8), StandardCharsets.ISO_8859_1);
        byte[] ofAMac =
                Zip.named(StandardCharsets.ISO_8859_1).with(byteByByte, TEXT).bytes();
        assertThat(received(ofAMac)).containsExactly("春季/计划.txt");
    }

    @ParameterizedTest
    @CsvSource({"../../a.txt, a.txt", "/etc/a.txt, etc/a.txt", "C:\\甲\\a.txt, C/甲/a.txt", "a/./b//c.txt, a/b/c.txt"})
    void no_name_leads_out(String given, String shown) {
        assertThat(EntryNames.shown(given)).isEqualTo(shown);
    }

    @Test
    void what_is_nobodys_document_is_passed_over_and_counted() throws IOException {
        Batch batch = batch(Zip.named(UTF_8)
                .with("a.txt", TEXT)
                .with("__MACOSX/._a.txt", TEXT)
                .with(".git/config", TEXT)
                .with("x/~$a.docx", TEXT)
                .with("Thumbs.db", TEXT)
                .with("空文件夹/", new byte[0])
                .bytes());
        assertThat(filesOf(batch)).hasSize(1);
        assertThat(batch.skipped()).isEqualTo(5);
    }

    @Test
    void a_document_that_is_a_zip_itself_is_one_file() throws IOException {
        byte[] word = Zip.named(UTF_8)
                .with("[Content_Types].xml", TEXT)
                .with("word/document.xml", TEXT)
                .bytes();
        Batch batch = batch(word);
        assertThat(filesOf(batch)).singleElement().extracting(BatchFile::state).isEqualTo(State.QUEUED);
        assertThat(store.originals.values()).singleElement().isEqualTo(word);
    }

    @Test
    void what_unpacks_to_too_much_is_not_kept() throws IOException {
        byte[] noise = new byte[2_900_000];
        new Random(3).nextBytes(noise);
        Batch batch = batch(Zip.named(UTF_8)
                .with("too-dense.txt", new byte[2_000_000])
                .with("too-large.txt", new byte[3_000_001])
                .with("fits.bin", noise)
                .with("fits-too.bin", Arrays.copyOf(noise, 2_000_000))
                .with("over.txt", TEXT)
                .bytes());
        assertThat(filesOf(batch))
                .extracting(BatchFile::problem)
                .containsExactly("archive-too-dense", "file-too-large", null, null, "archive-too-large");
        assertThat(store.originals).hasSize(2);
    }

    @Test
    void a_damaged_or_locked_zip_fails_alone() throws IOException {
        byte[] good = Zip.named(UTF_8).with("a.txt", TEXT).bytes();
        byte[] locked = good.clone();
        locked[6] |= 1;
        locked[indexOf(locked, new byte[] {'P', 'K', 1, 2}) + 8] |= 1;
        Batch batch = receiving
                .receive(
                        List.of(
                                new Given("cut.zip", Arrays.copyOf(good, good.length / 2)),
                                new Given("locked.zip", locked),
                                new Given("good.zip", good)),
                        HOME,
                        "p",
                        request("k"))
                .state();
        assertThat(filesOf(batch))
                .extracting(BatchFile::problem)
                .containsExactly("damaged-file", "encrypted-file", null);
    }

    @Test
    void more_files_than_a_batch_holds_or_none_are_refused() {
        Zip zip = Zip.named(UTF_8);
        for (int i = 0; i < 6; i++) {
            zip.with(i + ".txt", TEXT);
        }
        assertThatThrownBy(() -> batch(zip.bytes()))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining("TOO_MANY_FILES");
        assertThat(store.originals).as("nothing of it is kept").isEmpty();
        byte[] nothing = Zip.named(UTF_8).with(".hidden", TEXT).bytes();
        assertThatThrownBy(() -> batch(nothing)).hasMessageContaining("NO_FILES");
        Zip many = Zip.named(UTF_8);
        for (int i = 0; i < 5_001; i++) {
            many.with("." + i, new byte[0]);
        }
        byte[] endless = many.bytes();
        assertThat(filesOf(batchOf(endless))).extracting(BatchFile::problem).containsExactly("file-too-large");
    }

    @Test
    void a_repeat_answers_the_same_batch_and_other_files_under_its_key_leave_it_alone() throws IOException {
        var one = new Given("a.txt", TEXT);
        var other = new Given("b.txt", "二、措施\n每周检查一次。".getBytes(UTF_8));
        Batch first = receiving.receive(List.of(one), HOME, "p", request("k")).state();
        assertThat(receiving.receive(List.of(one), HOME, "p", request("k")).state())
                .isEqualTo(first);
        assertThatThrownBy(() -> receiving.receive(List.of(one, other), HOME, "p", request("k")))
                .isInstanceOf(CommandReused.class);
        assertThat(filesOf(first)).extracting(BatchFile::name).containsExactly("a.txt");
        assertThat(store.files).hasSize(1);
    }

    private static final Home HOME = new Home("d1", "s01", "/d1/s01");

    private List<String> received(byte[] zip) throws IOException {
        return filesOf(batch(zip)).stream().map(BatchFile::name).toList();
    }

    private List<BatchFile> filesOf(Batch batch) {
        return store.files().all(batch).stream().map(Stored::state).toList();
    }

    private Batch batchOf(byte[] zip) {
        try {
            return batch(zip);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Batch batch(byte[] zip) throws IOException {
        return receiving
                .receive(List.of(new Given("全校.zip", zip)), HOME, "p", request("k" + Arrays.hashCode(zip)))
                .state();
    }

    private static Command request(String key) {
        return new Command(key, "print");
    }

    private static int indexOf(byte[] bytes, byte[] part) {
        for (int i = 0; i <= bytes.length - part.length; i++) {
            if (Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) {
                return i;
            }
        }
        throw new AssertionError("not there");
    }
}
