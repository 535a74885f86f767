package practicestandards.service.webhooks;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import org.springframework.stereotype.Component;
import practicestandards.service.shared.input.BodyRefused;
import practicestandards.service.shared.input.InputError;
import practicestandards.service.webhooks.CheckedAddresses.InsideTheNetwork;

/** Checks where a receiver is said to be, before it is kept. */
@Component
class ReceiverUrl {
  private final CheckedAddresses addresses;

  ReceiverUrl(CheckedAddresses addresses) {
    this.addresses = addresses;
  }

  /**
   * Does nothing for an address that may be told.
   *
   * @throws BodyRefused for any other
   */
  void require(String text) {
    URI url = parse(text);
    String host = url.getHost();
    if (host == null || url.getUserInfo() != null || url.getFragment() != null) {
      throw refused("must have a host, and neither a user nor a fragment");
    }
    boolean http = "http".equalsIgnoreCase(url.getScheme()) && addresses.mayBeInside(host);
    if (!http && !"https".equalsIgnoreCase(url.getScheme())) {
      throw refused("must begin with https://");
    }
    try {
      addresses.resolve(host);
    } catch (InsideTheNetwork inside) {
      throw refused("must be outside of this service's own network");
    } catch (UnknownHostException unknown) {
      throw refused("must name a host that can be found");
    }
  }

  private static URI parse(String text) {
    try {
      return new URI(text);
    } catch (URISyntaxException e) {
      throw refused("must be an address such as https://events.example.org.uk/changes");
    }
  }

  private static BodyRefused refused(String detail) {
    return new BodyRefused(List.of(new InputError("/url", detail)));
  }
}
