package practicestandards.service.authorities;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import practicestandards.api.model.Source;
import practicestandards.rules.engine.Supplies;
import practicestandards.service.shared.problems.NotKnown;
import tools.jackson.databind.json.JsonMapper;

/** The systems that tell about an authority's cases, and what each supplies. */
@Service
public class Sources {
  private final JdbcClient database;
  private final JsonMapper json;
  private final ApplicationEventPublisher events;

  Sources(JdbcClient database, JsonMapper json, ApplicationEventPublisher events) {
    this.database = database;
    this.json = json;
    this.events = events;
  }

  /** Keeps what a source supplies; all kept cases are to be judged again. */
  @Transactional
  public void put(String authority, Source source) {
    database
        .sql(
            """
            insert into source (authority, source, content) values (?, ?, ?::jsonb)
            on conflict (authority, source) do update set content = excluded.content
            """)
        .params(authority, source.getName(), json.writeValueAsString(source))
        .update();
    events.publishEvent(new AuthorityChanged(authority));
  }

  /** Every source of an authority, by name. */
  public List<Source> of(String authority) {
    return database
        .sql("select content from source where authority = ? order by source")
        .params(authority)
        .query(String.class)
        .list()
        .stream()
        .map(content -> json.readValue(content, Source.class))
        .toList();
  }

  /** What all sources of an authority supply between them. */
  public Supplies supplies(String authority) {
    return of(authority).stream()
        .map(source -> SuppliesReader.read(source.getSupplies()))
        .reduce(Supplies::and)
        .orElse(Supplies.NOTHING);
  }

  /**
   * Does nothing for a source that has said what it supplies.
   *
   * @throws NotKnown for any other
   */
  public void require(String authority, String source) {
    List<String> known = of(authority).stream().map(Source::getName).toList();
    if (!known.contains(source)) {
      throw new NotKnown("source", known);
    }
  }
}
