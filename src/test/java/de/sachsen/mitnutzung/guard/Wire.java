package de.sachsen.mitnutzung.guard;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One kept connection to the running application that sends exactly the bytes it is given, also those that no decent
 * client sends. For one thread.
 */
final class Wire implements AutoCloseable {

    private static final byte[] NOTHING = {};
    private static final int PATIENCE_MILLIS = 30_000;

    /** @param status 0 when the application hung up without an answer */
    record Reply(int status, String head, String body) {

        String header(String name) {
            for (String line : head.split("\r\n")) {
                int colon = line.indexOf(':');
                if (colon > 0 && line.substring(0, colon).equalsIgnoreCase(name)) {
                    return line.substring(colon + 1).strip();
                }
            }
            return "";
        }
    }

    private final int port;
    private Socket socket;
    private InputStream in;

    Wire(int port) {
        this.port = port;
    }

    Reply get(String target, String headers) {
        return send("GET", target, headers, NOTHING);
    }

    /** @param headers whole lines, each with its end of line */
    Reply send(String method, String target, String headers, byte[] body) {
        String head = method + " " + target + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n" + headers
                + (body.length == 0 && method.equals("GET") ? "" : "Content-Length: " + body.length + "\r\n") + "\r\n";
        return send(head.getBytes(StandardCharsets.UTF_8), body, method.equals("HEAD"));
    }

    Reply send(byte[] head, byte[] body, boolean headOnly) {
        boolean kept = socket != null;
        Reply reply = attempt(head, body, headOnly);
        // a kept connection may have been given up between two requests
        return reply.status() == 0 && kept ? attempt(head, body, headOnly) : reply;
    }

    private Reply attempt(byte[] head, byte[] body, boolean headOnly) {
        try {
            if (socket == null) {
                socket = new Socket(InetAddress.getLoopbackAddress(), port);
                socket.setTcpNoDelay(true);
                socket.setSoTimeout(PATIENCE_MILLIS);
                in = new BufferedInputStream(socket.getInputStream());
            }
            try {
                byte[] request = new byte[head.length + body.length];
                System.arraycopy(head, 0, request, 0, head.length);
                System.arraycopy(body, 0, request, head.length, body.length);
                socket.getOutputStream().write(request);
            } catch (IOException refusedMidway) {
                // what was answered before is still there to be read
            }
            return read(headOnly);
        } catch (EOFException | java.net.SocketException hungUp) {
            close();
            return new Reply(0, "", "");
        } catch (IOException broken) {
            close();
            throw new UncheckedIOException(broken);
        }
    }

    private Reply read(boolean headOnly) throws IOException {
        StringBuilder head = new StringBuilder();
        String line = line();
        head.append(line);
        int status = Integer.parseInt(line.split(" ")[1]);
        int length = -1;
        boolean chunked = false;
        boolean last = false;
        for (line = line(); !line.isEmpty(); line = line()) {
            head.append("\r\n").append(line);
            String lower = line.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(lower.substring(15).strip());
            }
            chunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
            last |= lower.startsWith("connection:") && lower.contains("close");
        }
        byte[] body = NOTHING;
        if (headOnly || status == 204 || status == 304) {
            // none comes
        } else if (chunked) {
            body = chunks();
        } else if (length >= 0) {
            body = in.readNBytes(length);
        } else {
            body = in.readAllBytes();
            last = true;
        }
        if (last) {
            close();
        }
        return new Reply(status, head.toString(), new String(body, StandardCharsets.UTF_8));
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            body.write(in.readNBytes(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException();
            }
            if (next != '\r') {
                line.write(next);
            }
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        try {
            if (socket != null) {
                socket.close();
            }
        } catch (IOException alreadyGone) {
            // nothing is left to be closed
        }
        socket = null;
    }
}
