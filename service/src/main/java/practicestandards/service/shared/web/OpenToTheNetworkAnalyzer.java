package practicestandards.service.shared.web;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says plainly why the service did not start, and what to do. */
class OpenToTheNetworkAnalyzer extends AbstractFailureAnalyzer<OpenToTheNetwork> {
  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, OpenToTheNetwork cause) {
    return new FailureAnalysis(
        "The service has no sign-on yet, and server.address is not a loopback address: anybody on"
            + " the network could use it.",
        "Leave server.address out, or set it to 127.0.0.1 or ::1.",
        cause);
  }
}
