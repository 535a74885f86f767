package practicestandards.service.shared.database;

import java.nio.file.Path;

/** Another running service uses the folder of the embedded database. */
public final class DatabaseFolderInUse extends RuntimeException {
  private final Path folder;

  DatabaseFolderInUse(Path folder) {
    super("Another service uses the database folder");
    this.folder = folder;
  }

  /** The folder. */
  public Path folder() {
    return folder;
  }
}
