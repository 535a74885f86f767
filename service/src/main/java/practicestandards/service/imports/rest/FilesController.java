package practicestandards.service.imports.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import practicestandards.api.FilesApi;
import practicestandards.api.model.Include;
import practicestandards.rules.time.Moment;
import practicestandards.service.evaluation.Evaluations;
import practicestandards.service.imports.FileAnswerWriter;
import practicestandards.service.imports.FileEvaluation;
import practicestandards.service.imports.FileNotTaken;
import practicestandards.service.imports.FileQuestion;
import practicestandards.service.imports.FileReading;
import practicestandards.service.imports.FileRefused;
import practicestandards.service.imports.ImportedFile;
import practicestandards.service.shared.input.FileBody;
import practicestandards.service.shared.web.Answers;

/** Evaluates the children in the file that is the body. */
@RestController
class FilesController implements FilesApi {
  private final FileEvaluation files;
  private final Evaluations evaluations;
  private final FileAnswerWriter writer;

  FilesController(FileEvaluation files, Evaluations evaluations, FileAnswerWriter writer) {
    this.files = files;
    this.evaluations = evaluations;
    this.writer = writer;
  }

  @Override
  public ResponseEntity<practicestandards.api.model.FileEvaluation> evaluateFile(
      String authority,
      Moment asOf,
      Resource body,
      Boolean applyEditionsAsIfAlwaysInForce,
      @Nullable Set<Include> include) {
    evaluations.requireAuthority(authority);
    FileQuestion question = new FileQuestion(authority, asOf, applyEditionsAsIfAlwaysInForce);
    return Answers.ok(writer.write(read(question, body), include == null ? Set.of() : include));
  }

  private FileReading read(FileQuestion question, Resource body) {
    try {
      return files.read(
          question, List.of(new ImportedFile("", typeOf(body), body::getInputStream)));
    } catch (FileRefused refused) {
      throw new FileNotTaken(refused);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private static @Nullable String typeOf(Resource body) {
    return body instanceof FileBody file ? file.contentType() : null;
  }
}
