package practicestandards.service.feed.rest;

import org.springframework.stereotype.Component;
import practicestandards.api.model.FindingChange;
import practicestandards.service.feed.FeedItem;
import tools.jackson.databind.json.JsonMapper;

/** Writes changes as the contract has them. */
@Component
class ChangeWriter {
  private final JsonMapper json;

  ChangeWriter(JsonMapper json) {
    this.json = json;
  }

  FindingChange write(FeedItem item) {
    return json.readValue(item.content(), FindingChange.class);
  }
}
