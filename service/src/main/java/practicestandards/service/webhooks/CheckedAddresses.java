package practicestandards.service.webhooks;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import org.apache.hc.client5.http.DnsResolver;
import org.springframework.boot.http.client.InetAddressFilter;
import org.springframework.stereotype.Component;

/**
 * Finds the addresses of receivers, and refuses those inside the network. The connection is made to
 * what was found here, so that a name cannot mean another address by then.
 */
@Component
class CheckedAddresses implements DnsResolver {
  /** IPv4 in the old form of IPv6, and the translation that a network makes for itself. */
  private static final InetAddressFilter OUTSIDE =
      InetAddressFilter.externalAddresses().andNot("::/96", "64:ff9b:1::/48");

  private final Names names;
  private final WebhookProperties properties;

  CheckedAddresses(Names names, WebhookProperties properties) {
    this.names = names;
    this.properties = properties;
  }

  /**
   * Every address of a host.
   *
   * @throws InsideTheNetwork if one of them is inside, unless the host is one that may be
   */
  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] found = names.addresses(host);
    if (!mayBeInside(host) && !Arrays.stream(found).allMatch(OUTSIDE::matches)) {
      throw new InsideTheNetwork();
    }
    return found;
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }

  boolean mayBeInside(String host) {
    return properties.internalHosts().contains(host.toLowerCase(Locale.ROOT));
  }

  /** A receiver's address is inside the network. */
  static final class InsideTheNetwork extends UnknownHostException {
    private static final long serialVersionUID = 1L;
  }
}
