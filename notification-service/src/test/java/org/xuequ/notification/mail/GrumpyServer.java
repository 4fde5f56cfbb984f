package org.xuequ.notification.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server (RFC 5321, as little as is needed) that answers RCPT as it is told, or says nothing at all. */
final class GrumpyServer implements AutoCloseable {
    static final String SILENCE = "";

    private final ServerSocket socket;
    private final AtomicInteger connections = new AtomicInteger();
    private final List<String> messageIds = new CopyOnWriteArrayList<>();
    private volatile String toRecipients;

    GrumpyServer(String toRecipients) throws IOException {
        this.toRecipients = toRecipients;
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** The Message-ID of each letter it was given, in that order. */
    List<String> messageIds() {
        return List.copyOf(messageIds);
    }

    int connections() {
        return connections.get();
    }

    void answersFromNowOn(String reply) {
        toRecipients = reply;
    }

    private void serve() {
        try {
            while (true) {
                Socket client = socket.accept();
                connections.incrementAndGet();
                Thread.ofVirtual().start(() -> talk(client));
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private void talk(Socket client) {
        try (client) {
            var in = new BufferedReader(new InputStreamReader(client.getInputStream(), US_ASCII));
            OutputStream out = client.getOutputStream();
            say(out, "220 grumpy");
            boolean data = false;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (data) {
                    if (line.startsWith("Message-ID:")) {
                        messageIds.add(line.substring("Message-ID:".length()).strip());
                    }
                    data = !line.equals(".");
                    if (!data) {
                        say(out, "250 taken");
                    }
                } else {
                    data = line.equals("DATA");
                    say(out, data ? "354 go on" : line.startsWith("RCPT") ? toRecipients : "250 well");
                }
            }
        } catch (IOException gone) {
            // the client hung up
        }
    }

    private static void say(OutputStream out, String reply) throws IOException {
        if (!reply.equals(SILENCE)) {
            out.write((reply + "\r\n").getBytes(US_ASCII));
            out.flush();
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
