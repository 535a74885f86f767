package practicestandards.service.feed.rest;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.core.task.TaskRejectedException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import practicestandards.service.feed.Feed;
import practicestandards.service.feed.FeedFilter;
import practicestandards.service.feed.FeedProperties;

/** The screens that listen on this node. A slow one holds up no other. */
@Component
class Listeners {
  private static final Duration LONGEST = Duration.ofHours(1);

  private final Feed feed;
  private final ChangeWriter changes;
  private final FeedProperties properties;
  private final AsyncTaskExecutor threads;
  private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
  private volatile boolean stopping;

  Listeners(
      Feed feed,
      ChangeWriter changes,
      FeedProperties properties,
      @Qualifier("screenThreads") AsyncTaskExecutor threads) {
    this.feed = feed;
    this.changes = changes;
    this.properties = properties;
    this.threads = threads;
  }

  /**
   * Tells a screen what changes from after a place on.
   *
   * @throws TooManyListeners if the node has as many as it can, or stops
   */
  synchronized SseEmitter add(FeedFilter filter, long after) {
    if (stopping || listeners.size() >= properties.mostListeners()) {
      throw new TooManyListeners();
    }
    SseEmitter emitter = new SseEmitter(LONGEST.toMillis());
    Listener listener = new Listener(emitter, filter, after);
    listeners.add(listener);
    emitter.onCompletion(() -> listeners.remove(listener));
    emitter.onTimeout(emitter::complete);
    emitter.onError(fault -> listeners.remove(listener));
    start(listener, listener::beat);
    return emitter;
  }

  @Scheduled(fixedDelayString = "${practice-standards.feed.every}")
  void tick() {
    listeners.stream().map(Listener::authority).distinct().forEach(this::tell);
  }

  @Scheduled(fixedDelayString = "${practice-standards.feed.heartbeat}")
  void beat() {
    listeners.forEach(listener -> start(listener, listener::beat));
  }

  /** Before the server waits for the answers under way to end. */
  @EventListener(ContextClosedEvent.class)
  void stop() {
    stopping = true;
    listeners.forEach(Listener::end);
  }

  private void tell(String authority) {
    long last = feed.last(authority);
    listeners.stream()
        .filter(each -> each.authority().equals(authority) && each.isBehind(last))
        .forEach(each -> start(each, () -> each.tell(feed, changes, last)));
  }

  private void start(Listener listener, Telling telling) {
    if (!listener.take()) {
      return;
    }
    try {
      threads.execute(() -> run(listener, telling));
    } catch (TaskRejectedException ending) {
      listener.done();
    }
  }

  private void run(Listener listener, Telling telling) {
    try {
      telling.tell();
    } catch (IOException | IllegalStateException gone) {
      listeners.remove(listener);
    } finally {
      listener.done();
    }
  }

  /** Something that is sent to a listener. */
  @FunctionalInterface
  private interface Telling {
    void tell() throws IOException;
  }
}
