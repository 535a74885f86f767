package practicestandards.service.feed.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import practicestandards.api.FindingChangesApi;
import practicestandards.api.model.ChangeCause;
import practicestandards.api.model.FindingChangeList;
import practicestandards.service.feed.Feed;
import practicestandards.service.feed.FeedFilter;
import practicestandards.service.feed.FeedItem;
import practicestandards.service.shared.problems.BadParameter;
import practicestandards.service.shared.register.Standards;
import practicestandards.service.shared.web.Answers;

/** The changes of findings: told as they come, or page by page. */
@RestController
class FeedController implements FindingChangesApi {
  private final Standards standards;
  private final Feed feed;
  private final Listeners listeners;
  private final ChangeWriter changes;

  FeedController(Standards standards, Feed feed, Listeners listeners, ChangeWriter changes) {
    this.standards = standards;
    this.feed = feed;
    this.listeners = listeners;
    this.changes = changes;
  }

  @Override
  public ResponseEntity<FindingChangeList> listFindingChanges(
      String authority,
      @Nullable String team,
      @Nullable String standard,
      @Nullable ChangeCause cause,
      Integer limit,
      @Nullable String cursor) {
    FeedFilter filter = filter(authority, team, standard, cause);
    long after = place("cursor", cursor, 0);
    long last = feed.last(authority);
    List<FeedItem> found = feed.after(filter, after, last, limit);
    boolean more = found.size() == limit;
    String read = Long.toString(more ? found.get(limit - 1).place() : Math.max(after, last));
    return Answers.ok(
        new FindingChangeList(
            found.stream().map(changes::write).toList(), more ? read : null, read));
  }

  @Override
  public ResponseEntity<SseEmitter> listenToFindingChanges(
      String authority,
      @Nullable String team,
      @Nullable String standard,
      @Nullable ChangeCause cause,
      @Nullable String lastEventId) {
    FeedFilter filter = filter(authority, team, standard, cause);
    long last = feed.last(authority);
    return ResponseEntity.ok()
        .contentType(MediaType.TEXT_EVENT_STREAM)
        .cacheControl(CacheControl.noStore())
        .header("X-Accel-Buffering", "no")
        .body(listeners.add(filter, place("Last-Event-ID", lastEventId, last)));
  }

  private FeedFilter filter(
      String authority,
      @Nullable String team,
      @Nullable String standard,
      @Nullable ChangeCause cause) {
    standards.authority(authority);
    return new FeedFilter(authority, team, standard, cause == null ? null : cause.name());
  }

  private static long place(String parameter, @Nullable String given, long otherwise) {
    try {
      return given == null ? otherwise : Long.parseLong(given);
    } catch (NumberFormatException notANumber) {
      throw new BadParameter(parameter, "must be from an answer to the same question");
    }
  }
}
