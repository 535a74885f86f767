package practicestandards.service.webhooks;

/**
 * What is to be sent now.
 *
 * @param attempts how many have failed
 */
record DueDelivery(long id, int attempts, OutgoingMessage message) {}
