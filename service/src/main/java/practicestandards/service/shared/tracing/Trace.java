package practicestandards.service.shared.tracing;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * Whence what this thread does came, as W3C Trace Context (level 1) has it: the trace goes on with
 * a parent id of this service's own. It is kept with what is changed meanwhile, and stands in each
 * log line as {@code trace.id}.
 */
public final class Trace implements AutoCloseable {
  /** The header, over HTTP and Kafka. */
  public static final String HEADER = "traceparent";

  private static final String LOGGED_AS = "trace.id";
  private static final Pattern FORM =
      Pattern.compile("00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-([0-9a-f]{2})");
  private static final ThreadLocal<Trace> CURRENT = new ThreadLocal<>();

  private final String parent;

  private Trace(String trace, String flags) {
    this.parent = "00-" + trace + "-" + random(16) + "-" + flags;
    MDC.put(LOGGED_AS, trace);
    CURRENT.set(this);
  }

  /** Goes on with the trace of a caller; with a new one where there is none that can be read. */
  public static Trace enter(@Nullable String traceparent) {
    Matcher caller = FORM.matcher(traceparent == null ? "" : traceparent);
    return caller.matches()
        ? new Trace(caller.group(1), caller.group(2))
        : new Trace(random(32), "00");
  }

  /** The header to hand on; absent where nobody asked for what is done, such as by the clock. */
  public static @Nullable String current() {
    Trace trace = CURRENT.get();
    return trace == null ? null : trace.parent;
  }

  @Override
  public void close() {
    CURRENT.remove();
    MDC.remove(LOGGED_AS);
  }

  private static String random(int digits) {
    byte[] bytes = new byte[digits / 2];
    ThreadLocalRandom.current().nextBytes(bytes);
    bytes[0] |= 1;
    return HexFormat.of().formatHex(bytes);
  }
}
