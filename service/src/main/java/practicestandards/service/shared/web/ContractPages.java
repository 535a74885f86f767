package practicestandards.service.shared.web;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import practicestandards.service.shared.contract.Contract;

/** Serves the contract that this service keeps, in one document. */
@RestController
class ContractPages {
  private final String yaml;

  ContractPages(Contract contract) {
    this.yaml = contract.yaml();
  }

  @GetMapping(
      path = "/v1/openapi.yaml",
      produces = {"application/yaml", MediaType.TEXT_PLAIN_VALUE})
  String openApi() {
    return yaml;
  }
}
