package practicestandards.service.authorities;

/** What all cases of an authority rest on has changed, in the transaction that is under way. */
public record AuthorityChanged(String authority) {}
