package practicestandards.service.findings;

/** Why a finding changed. */
enum Cause {
  /**
   * A record came or was put right, a day passed, or what the authority supplies or set changed.
   */
  FACTS,
  /** The same facts come out otherwise under the rules of another release. */
  RELEASE
}
