package practicestandards.service.loads;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import practicestandards.service.findings.CasesToJudge;
import practicestandards.service.imports.FileRefused;

/** Receives files, and says how far each is. */
@Service
public class Loads {
  /** Each holds a connection of the database while it arrives. */
  private static final int AT_ONCE = 3;

  private final Semaphore places = new Semaphore(AT_ONCE);
  private final List<FileFormat> formats;
  private final LoadStore loads;
  private final LoadProgress progress;
  private final LoadParts parts;
  private final LoadRemarks remarks;
  private final LoadCases cases;
  private final CasesToJudge casesToJudge;

  Loads(
      List<FileFormat> formats,
      LoadStore loads,
      LoadProgress progress,
      LoadParts parts,
      LoadRemarks remarks,
      LoadCases cases,
      CasesToJudge casesToJudge) {
    this.formats = formats;
    this.loads = loads;
    this.progress = progress;
    this.parts = parts;
    this.remarks = remarks;
    this.cases = cases;
    this.casesToJudge = casesToJudge;
  }

  /**
   * Keeps a file until it is taken: all of it, or nothing.
   *
   * @param mediaType as the sender claims it; without parameters, in lower case
   * @throws FileRefused if it is not what it says
   */
  @Transactional
  public Load receive(String authority, String source, String mediaType, InputStream content) {
    FileFormat format =
        formats.stream()
            .filter(each -> each.takes(mediaType))
            .findFirst()
            .orElseThrow(() -> FileRefused.unsupported("Files of this kind are not loaded."));
    if (!places.tryAcquire()) {
      throw new FileRefused(
          FileRefused.Reason.BUSY, "Several files are arriving already. Try again in a minute.");
    }
    try {
      long id = progress.begin(authority, source);
      receive(id, authority, format, mediaType, content);
      return loads.find(id).orElseThrow();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    } finally {
      places.release();
    }
  }

  private void receive(
      long id, String authority, FileFormat format, String mediaType, InputStream content)
      throws IOException {
    LoadLines lines = new LoadLines(id, parts, remarks);
    ReadFile file = format.read(authority, mediaType, content, lines);
    lines.end();
    if (lines.sent() == 0) {
      throw FileRefused.unreadable("The file holds nothing to load. Send the whole extract.");
    }
    progress.received(id, file, lines.sent(), lines.refused());
  }

  /** The load, if the authority has it. */
  public Optional<Load> find(String authority, long id) {
    return loads.find(id).filter(load -> load.authority().equals(authority));
  }

  /** Those of an authority, the latest first, from before an id. */
  public List<Load> list(String authority, long before, int most) {
    return loads.list(authority, before, most);
  }

  /** The first remarks about a load, in the order of the file. */
  public List<Remark> remarks(Load load, boolean refused) {
    return remarks.first(load.id(), refused);
  }

  /** Takes no more of a load; what was taken is judged. One that is through stays as it is. */
  @Transactional
  public Optional<Load> stop(String authority, long id) {
    Optional<Load> load = progress.locked(authority, id);
    load.map(Load::state)
        .filter(state -> state == LoadState.WAITING || state == LoadState.LOADING)
        .ifPresent(
            state -> {
              parts.removeAll(id);
              casesToJudge.add(authority, cases.changed(id));
              progress.stopped(id);
            });
    return load.flatMap(found -> loads.find(id));
  }
}
