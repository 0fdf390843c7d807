package org.pactwire.read.fetch.internal;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPOutputStream;

/** A web server on this machine that says whatever bytes a test wants, on raw sockets. */
final class HostileServer implements Closeable {
    /** Writes an answer, all of it. */
    @FunctionalInterface
    interface Answer {
        void write(OutputStream out, String request) throws IOException, InterruptedException;
    }

    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();

    HostileServer() throws IOException {
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** Address of a path at a host name that leads here. */
    String url(String host, String path) {
        return "http://" + host + ":" + port() + path;
    }

    HostileServer on(String path, Answer answer) {
        answers.put(path, answer);
        return this;
    }

    /** Answers 200 with this content. */
    HostileServer page(String path, String type, String content) {
        return on(path, (out, request) -> out.write(message("200 OK", "Content-Type: " + type, content)));
    }

    HostileServer redirect(String path, String to) {
        return on(path, (out, request) -> out.write(message("302 Found", "Location: " + to, "")));
    }

    /** An answer with one line of header beside its length. */
    static byte[] message(String status, String header, String content) {
        byte[] body = content.getBytes(StandardCharsets.UTF_8);
        return message(status, header, body);
    }

    static byte[] message(String status, String header, byte[] body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(("HTTP/1.1 " + status + "\r\n" + header + "\r\nContent-Length: " + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        out.writeBytes(body);
        return out.toByteArray();
    }

    static byte[] gzip(byte[] content, int times) {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
            for (int i = 0; i < times; i++) {
                gzip.write(content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zipped.toByteArray();
    }

    /** Paths that were asked for, in order. */
    List<String> asked() {
        return requests.stream().map(request -> request.split(" ", 3)[1]).toList();
    }

    /** Headers of the requests for a path, in order. */
    List<String> requestsFor(String path) {
        return requests.stream()
                .filter(request -> request.split(" ", 3)[1].equals(path))
                .toList();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                Thread.ofVirtual().start(() -> answer(client));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void answer(Socket client) {
        try (client) {
            String request = header(client.getInputStream());
            if (request.isEmpty()) {
                return;
            }
            requests.add(request);
            String path = request.split(" ", 3)[1];
            Answer answer = answers.get(path);
            OutputStream out = client.getOutputStream();
            if (answer == null) {
                out.write(message("404 Not Found", "Content-Type: text/plain", "nothing here"));
            } else {
                answer.write(out, request);
            }
            out.flush();
        } catch (IOException e) {
            return; // the client hung up, as it should
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String header(InputStream in) throws IOException {
        StringBuilder header = new StringBuilder();
        for (int b = in.read(); b >= 0; b = in.read()) {
            header.append((char) b);
            if (header.length() >= 4 && header.substring(header.length() - 4).equals("\r\n\r\n")) {
                return header.toString();
            }
        }
        return "";
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
