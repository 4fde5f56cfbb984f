# Shared by ./xuequ and ./mvnw: the terminal's language, and a JDK new enough to build and run with.

# say CHINESE ENGLISH: to standard error, by locale; both where it names neither.
say() {
  case "${XUEQU_LANG:-${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}}" in
    zh*) printf '%s\n' "$1" >&2 ;;
    en*) printf '%s\n' "$2" >&2 ;;
    *) printf '%s / %s\n' "$1" "$2" >&2 ;;
  esac
}

# is_jdk HOME: whether a JDK 25 or later is there.
is_jdk() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 1
  local release
  release=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null)
  [ -n "$release" ] || release=$("$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1)
  [ "${release:-0}" -ge 25 ]
}

# find_jdk: prints its home; the first of those named, on PATH, and where systems and tools put them.
find_jdk() {
  local home on_path=
  if command -v javac >/dev/null 2>&1; then
    on_path=$(javac=$(command -v javac) && cd "$(dirname "$(readlink -f "$javac" 2>/dev/null || echo "$javac")")/.." && pwd -P)
  fi
  for home in "${XUEQU_JAVA_HOME:-}" "${JAVA_HOME:-}" "$on_path" \
    /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.local/share/mise/installs/java/*; do
    if [ -n "$home" ] && is_jdk "$home"; then
      printf '%s\n' "$home"
      return 0
    fi
  done
  say '没有找到 JDK 25 或更新版本：请安装，或用 XUEQU_JAVA_HOME 指定' \
    'no JDK 25 or later: install one, or let XUEQU_JAVA_HOME name it'
  return 1
}
