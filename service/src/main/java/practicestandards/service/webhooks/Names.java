package practicestandards.service.webhooks;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Finds the addresses of a host. */
@FunctionalInterface
public interface Names {
  /** Every address of it. */
  InetAddress[] addresses(String host) throws UnknownHostException;
}
