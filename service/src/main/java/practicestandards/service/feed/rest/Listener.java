package practicestandards.service.feed.rest;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import practicestandards.service.feed.Feed;
import practicestandards.service.feed.FeedFilter;
import practicestandards.service.feed.FeedItem;

/** One screen that listens, and how far it has been told. It is told by one thread at a time. */
final class Listener {
  private static final int MOST_AT_ONCE = 500;

  private final SseEmitter emitter;
  private final FeedFilter filter;
  private final AtomicBoolean busy = new AtomicBoolean();
  private volatile long told;

  Listener(SseEmitter emitter, FeedFilter filter, long told) {
    this.emitter = emitter;
    this.filter = filter;
    this.told = told;
  }

  String authority() {
    return filter.authority();
  }

  boolean isBehind(long last) {
    return told < last;
  }

  /** Whether the caller may tell it; the caller then calls {@link #done}. */
  boolean take() {
    return busy.compareAndSet(false, true);
  }

  void done() {
    busy.set(false);
  }

  /** Tells what it asked for, up to a place. */
  void tell(Feed feed, ChangeWriter changes, long last) throws IOException {
    List<FeedItem> items = feed.after(filter, told, last, MOST_AT_ONCE);
    while (!items.isEmpty()) {
      for (FeedItem item : items) {
        emitter.send(
            SseEmitter.event()
                .id(Long.toString(item.place()))
                .name("finding-changed")
                .data(changes.write(item), MediaType.APPLICATION_JSON));
        told = item.place();
      }
      items = feed.after(filter, told, last, MOST_AT_ONCE);
    }
    told = last;
  }

  /** Says that the service is there. */
  void beat() throws IOException {
    emitter.send(SseEmitter.event().comment(""));
  }

  /** Ends the answer; the screen may come back and go on from there. */
  void end() {
    emitter.complete();
  }
}
