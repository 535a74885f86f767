package practicestandards.service;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The service: the standards' rules behind a REST contract. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class PracticeStandardsApplication {
  public static void main(String[] arguments) {
    SpringApplication.run(PracticeStandardsApplication.class, arguments);
  }
}
