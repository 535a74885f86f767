package practicestandards.service;

import practicestandards.service.shared.contract.Contract;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The example that the contract shows: a child in need, visited late. */
public final class ContractExample {
  /** Where it is sent. */
  public static final String PATH = "/v1/authorities/solihull/evaluations";

  private static final JsonNode EXAMPLES = new Contract().document().at("/components/examples");

  private ContractExample() {}

  /** The request; the caller's own copy. */
  public static ObjectNode request() {
    return (ObjectNode) EXAMPLES.at("/evaluationRequest/value").deepCopy();
  }

  /** The answer; the caller's own copy. */
  public static ObjectNode answer() {
    return (ObjectNode) EXAMPLES.at("/evaluation/value").deepCopy();
  }
}
