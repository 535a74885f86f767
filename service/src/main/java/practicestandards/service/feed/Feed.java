package practicestandards.service.feed;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The changes of findings in the order of their places. */
@Repository
public class Feed {
  private final JdbcClient database;

  Feed(JdbcClient database) {
    this.database = database;
  }

  /** The place of the last change of an authority; 0 if there is none. */
  public long last(String authority) {
    return database
        .sql("select coalesce(max(place), 0) from finding_change where authority = ?")
        .param(authority)
        .query(Long.class)
        .single();
  }

  /**
   * The changes after a place.
   *
   * @param upTo the last place that is looked at
   */
  public List<FeedItem> after(FeedFilter filter, long place, long upTo, int most) {
    return database
        .sql(
            """
            select place, content || jsonb_build_object('cause', cause) as content
            from finding_change
            where authority = :authority and place > :place and place <= :upTo
              and (:team::text is null or content ->> 'teamRef' = :team)
              and (:standard::text is null or content ->> 'standard' = :standard)
              and (:cause::text is null or cause = :cause)
            order by place limit :most
            """)
        .param("authority", filter.authority())
        .param("place", place)
        .param("upTo", upTo)
        .param("team", filter.team())
        .param("standard", filter.standard())
        .param("cause", filter.cause())
        .param("most", most)
        .query((row, number) -> new FeedItem(row.getLong("place"), row.getString("content")))
        .list();
  }
}
