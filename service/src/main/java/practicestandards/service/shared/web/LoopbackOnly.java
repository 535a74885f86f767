package practicestandards.service.shared.web;

import java.net.InetAddress;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.stereotype.Component;

/** Nobody has to sign on yet, so the service listens on this machine's own address only. */
@Component
class LoopbackOnly implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> {
  private final ServerProperties server;

  LoopbackOnly(ServerProperties server) {
    this.server = server;
  }

  @Override
  public void customize(ConfigurableServletWebServerFactory factory) {
    InetAddress address = server.getAddress();
    if (address == null || !address.isLoopbackAddress()) {
      throw new OpenToTheNetwork();
    }
  }
}
