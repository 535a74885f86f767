package practicestandards.service.operations;

import java.util.Locale;

/** Why records are parked, told by the place of the first error. */
enum ParkedReason {
  /** The authority is not held. */
  AUTHORITY("= '/data/authority'"),
  /** The source has not said what it supplies. */
  SOURCE("= '/source'"),
  /** The case was erased, is about another subject, or is not the key's. */
  CASE("= '/data'"),
  /** It is not JSON, or not of the contract; or the service failed. */
  CONTRACT("not in ('/data/authority', '/source', '/data')");

  private final String pointer;

  ParkedReason(String pointer) {
    this.pointer = pointer;
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** On a row of parked records. */
  String condition() {
    return "errors -> 0 ->> 'pointer' " + pointer;
  }
}
