package practicestandards.service.shared.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at the start, in words, why the service does not start. */
class DatabaseFolderInUseAnalyzer extends AbstractFailureAnalyzer<DatabaseFolderInUse> {
  @Override
  protected FailureAnalysis analyze(Throwable failure, DatabaseFolderInUse cause) {
    return new FailureAnalysis(
        "Another service uses the database in " + cause.folder() + ".",
        "Stop it, or name another folder in practice-standards.database.folder, or name a"
            + " PostgreSQL that both use in spring.datasource.url.",
        cause);
  }
}
