package practicestandards.service.authorities;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import practicestandards.api.model.ReferenceData;
import tools.jackson.databind.json.JsonMapper;

/** The settings and terms that each authority has given. */
@Service
public class References {
  private final JdbcClient database;
  private final JsonMapper json;
  private final ApplicationEventPublisher events;

  References(JdbcClient database, JsonMapper json, ApplicationEventPublisher events) {
    this.database = database;
    this.json = json;
    this.events = events;
  }

  /** Keeps them in the place of those given before; all kept cases are to be judged again. */
  @Transactional
  public void put(String authority, ReferenceData given) {
    database
        .sql(
            """
            insert into reference_data (authority, content) values (?, ?::jsonb)
            on conflict (authority) do update set content = excluded.content
            """)
        .params(authority, json.writeValueAsString(given))
        .update();
    events.publishEvent(new AuthorityChanged(authority));
  }

  /** As they were given, if they were. */
  public Optional<ReferenceData> find(String authority) {
    return database
        .sql("select content from reference_data where authority = ?")
        .params(authority)
        .query(String.class)
        .optional()
        .map(content -> json.readValue(content, ReferenceData.class));
  }

  /** As the engine takes them; nothing is set where nothing was given. */
  public practicestandards.rules.engine.ReferenceData of(String authority) {
    return find(authority)
        .map(ReferenceReader::read)
        .orElse(practicestandards.rules.engine.ReferenceData.NONE);
  }
}
