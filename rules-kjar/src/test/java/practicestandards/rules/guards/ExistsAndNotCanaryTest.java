package practicestandards.rules.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.junit.jupiter.api.Test;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.KieModule;
import org.kie.api.builder.Message;
import org.kie.api.builder.model.KieModuleModel;
import org.kie.api.io.Resource;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;

/**
 * Why no rule of ours says {@code exists( A() and not B() )}: on Drools 10.2 such a rule stops
 * firing, without a message, once a rule of another package begins with {@code exists( A() and }.
 * This test holds on to that behaviour; when it fails, Drools was mended and the convention may go.
 */
class ExistsAndNotCanaryTest {
  private static final List<String> ALONE = List.of("first/seed.drl", "second/subject.drl");
  private static final List<String> WITH_SIBLING =
      List.of("first/seed.drl", "second/subject.drl", "third/sibling.drl");

  @Test
  void theRuleFiresAloneAndIsSilentBesideASibling() throws IOException {
    assertThat(fires(ALONE)).as("alone").isTrue();
    assertThat(fires(WITH_SIBLING)).as("beside a sibling").isFalse();
  }

  private static boolean fires(List<String> files) throws IOException {
    KieServices services = KieServices.get();
    KieModule module = module(services, files);
    KieContainer container = services.newKieContainer(module.getReleaseId());
    KieSession session = container.newKieSession("canary");
    try {
      session.insert(1);
      session.fireAllRules();
      return session.getObjects().contains(Boolean.TRUE);
    } finally {
      session.dispose();
      container.dispose();
      services.getRepository().removeKieModule(module.getReleaseId());
    }
  }

  private static KieModule module(KieServices services, List<String> files) throws IOException {
    KieModuleModel model = services.newKieModuleModel();
    model.newKieBaseModel("canary").addPackage("*").newKieSessionModel("canary");
    KieFileSystem folder = services.newKieFileSystem().writeKModuleXML(model.toXML());
    folder.generateAndWritePomXML(services.newReleaseId("canary", "canary", "1"));
    for (String file : files) {
      folder.write("src/main/resources/canary/" + file, resource(services, file));
    }
    KieBuilder builder = services.newKieBuilder(folder);
    builder.buildAll(ExecutableModelProject.class);
    assertThat(builder.getResults().getMessages(Message.Level.ERROR)).isEmpty();
    return builder.getKieModule();
  }

  private static Resource resource(KieServices services, String file) throws IOException {
    try (InputStream stream = ExistsAndNotCanaryTest.class.getResourceAsStream("/canary/" + file)) {
      return services.getResources().newByteArrayResource(stream.readAllBytes());
    }
  }
}
