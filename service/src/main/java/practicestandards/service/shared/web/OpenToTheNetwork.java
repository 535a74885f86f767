package practicestandards.service.shared.web;

/** The service was told to listen on an address that other machines can reach. */
final class OpenToTheNetwork extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OpenToTheNetwork() {
    super("server.address must be a loopback address: the service has no sign-on yet");
  }
}
