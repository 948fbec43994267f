/// A model of the user's own choice, to be used instead of the one that is compiled into the program.
package struct ModelFile: Sendable {
  /// What is wrong with a file, and in which.
  package struct Problem: Error, CustomStringConvertible {
    package let file: String
    package let problem: DesignModelFile.Problem
    package var description: String { "\(file): \(problem)" }
  }

  package let file: String
  let bytes: [UInt8]

  /// Reads a file, plain or gzip.
  package init(_ file: String) throws {
    guard let model = ModelFile(file, bytes: try WholeFile.bytes(file)) else {
      throw Problem(file: file, problem: .notAModel)
    }
    self = model
  }

  /// What was in a file as a model; nil where it begins otherwise.
  package init?(_ file: String, bytes: [UInt8]) {
    if !bytes.starts(with: DesignModelFile.firstLine.utf8) { return nil }
    self.file = file
    self.bytes = bytes
  }

  func read(for names: FeatureNames) throws(Problem) -> DesignModel {
    let result: Result<DesignModel, DesignModelFile.Problem> = bytes.withUnsafeBufferPointer { buffer in
      do throws(DesignModelFile.Problem) {
        return .success(try DesignModelFile.read(buffer, for: names))
      } catch {
        return .failure(error)
      }
    }
    switch result {
    case .success(let model): return model
    case .failure(let problem): throw Problem(file: file, problem: problem)
    }
  }
}
