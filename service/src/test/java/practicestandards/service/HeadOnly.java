package practicestandards.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A client that announces a body and never sends it. */
public final class HeadOnly {
  private static final HttpHeaders NO_HEADERS = HttpHeaders.of(Map.of(), (name, value) -> true);

  private HeadOnly() {}

  /** What the service answers to such a POST, once it has had enough. */
  public static Answer post(String path, String contentType, long length) {
    return send("POST", path, contentType, length);
  }

  /** The same with another method. */
  public static Answer send(String method, String path, String contentType, long length) {
    String head =
        method
            + " %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\nContent-Length: %d\r\n"
            + "Connection: close\r\n\r\n";
    try (Socket socket = new Socket("127.0.0.1", RunningService.port())) {
      socket.setSoTimeout(30_000);
      byte[] sent = head.formatted(path, contentType, length).getBytes(StandardCharsets.US_ASCII);
      socket.getOutputStream().write(sent);
      String all = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return answerOf(all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Answer answerOf(String all) {
    String type = all.replaceFirst("(?is)^.*?\r\ncontent-type: *([^\r]+).*$", "$1");
    String body = all.substring(all.indexOf('{'), all.lastIndexOf('}') + 1);
    return new Answer(Integer.parseInt(all.substring(9, 12)), type, NO_HEADERS, body);
  }
}
