internal import Foundation

/// What a user can do where the system refuses to write, by the system's number for the reason.
enum WriteCure {
  static func words(for code: Int32) -> String {
    switch code {
    case ENOSPC, EDQUOT: "free some space or choose another place"
    case EFBIG: "allow longer files (ulimit -f) or choose another place"
    case ENOENT: "make its folder first or choose another place"
    case ENOTDIR, EEXIST: "a part of this path is a file; choose another place"
    case EISDIR: "name a file in that folder"
    case EACCES, EPERM, EROFS: "choose a place where you may write"
    default: "choose another place"
    }
  }
}
