package practicestandards.service.cases;

/** A case is being erased, in the transaction that is under way. */
public record CaseWasErased(CaseKey key) {}
