package practicestandards.service.loads.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import practicestandards.api.LoadsApi;
import practicestandards.api.model.Load;
import practicestandards.api.model.LoadList;
import practicestandards.service.authorities.Sources;
import practicestandards.service.imports.FileNotTaken;
import practicestandards.service.imports.FileRefused;
import practicestandards.service.loads.Loads;
import practicestandards.service.shared.input.FileBody;
import practicestandards.service.shared.problems.BadParameter;
import practicestandards.service.shared.problems.NotKnown;
import practicestandards.service.shared.register.Standards;
import practicestandards.service.shared.web.Answers;

/** Takes files in, and says how far each is. */
@RestController
class LoadController implements LoadsApi {
  private final Standards standards;
  private final Sources sources;
  private final Loads loads;

  LoadController(Standards standards, Sources sources, Loads loads) {
    this.standards = standards;
    this.sources = sources;
    this.loads = loads;
  }

  @Override
  public ResponseEntity<Load> loadFile(String authority, String source, Resource body) {
    standards.authority(authority);
    sources.require(authority, source);
    Load received = LoadWriter.write(receive(authority, source, body));
    return ResponseEntity.accepted()
        .location(URI.create("/v1/authorities/" + authority + "/loads/" + received.getId()))
        .contentType(MediaType.APPLICATION_JSON)
        .body(received);
  }

  @Override
  public ResponseEntity<Load> getLoad(String authority, Long load) {
    standards.authority(authority);
    return loads
        .find(authority, load)
        .map(this::withRemarks)
        .orElseThrow(() -> new NotKnown("load", List.of()));
  }

  @Override
  public ResponseEntity<LoadList> listLoads(
      String authority, Integer limit, @Nullable String cursor) {
    standards.authority(authority);
    List<Load> found =
        loads.list(authority, before(cursor), limit + 1).stream().map(LoadWriter::write).toList();
    List<Load> page = found.subList(0, Math.min(limit, found.size()));
    String next = found.size() > page.size() ? page.get(page.size() - 1).getId().toString() : null;
    return Answers.ok(new LoadList(page, next));
  }

  @Override
  public ResponseEntity<Load> stopLoad(String authority, Long load) {
    standards.authority(authority);
    return loads
        .stop(authority, load)
        .map(this::withRemarks)
        .orElseThrow(() -> new NotKnown("load", List.of()));
  }

  private ResponseEntity<Load> withRemarks(practicestandards.service.loads.Load load) {
    return Answers.ok(
        LoadWriter.write(load)
            .refusals(LoadWriter.write(loads.remarks(load, true)))
            .notes(LoadWriter.write(loads.remarks(load, false))));
  }

  private practicestandards.service.loads.Load receive(
      String authority, String source, Resource body) {
    try {
      return loads.receive(authority, source, typeOf(body), body.getInputStream());
    } catch (FileRefused refused) {
      throw new FileNotTaken(refused);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private static String typeOf(Resource body) {
    String claimed = body instanceof FileBody file ? file.contentType() : null;
    return claimed == null ? "" : claimed.toLowerCase(Locale.ROOT).replaceFirst("[ ;].*", "");
  }

  private static long before(@Nullable String cursor) {
    try {
      return cursor == null ? Long.MAX_VALUE : Long.parseLong(cursor);
    } catch (NumberFormatException notANumber) {
      throw new BadParameter("cursor", "must be the nextCursor of an answer to the same question");
    }
  }
}
