import { it } from 'vitest';
import rule from '../../../rules/shell/unclosed-here-document.ts';
import { testRule } from '../../../src/test-rule.ts';

const script = (text: string): string => `FROM debian:12\nRUN <<"END-OF-SCRIPT"\nset -e\n${text}\nEND-OF-SCRIPT\n`;

it('finds here-documents without a closing line', () =>
  testRule(rule, {
    bad: [
      script('cat «<<EOF» > /x\na'),
      { text: script('cat <<EOF > /x\na\n«  EOF»\nb'), fixed: script('cat <<EOF > /x\na\nEOF\nb') },
      { text: script('cat <<-END\n\tx\n«  END»'), fixed: script('cat <<-END\n\tx\nEND') },
      script('cat <<EOF > /x\na\n«EOFF»'),
      { text: script('cat <<EOF > /x\na\n«eof»\nb'), fixed: script('cat <<EOF > /x\na\nEOF\nb') },
      { text: script('cat <<EOF > /x\na\n«EOF »\nb'), fixed: script('cat <<EOF > /x\na\nEOF\nb') },
      script("cat <<'EOF'\na\n«EOF; b»"),
    ],
    good: [
      script('cat <<EOF > /x\na\nEOF\nb'),
      script('cat <<-EOF\n\ta\n\tEOF\nb'),
      script('cat <<"EOF"\n EOF\nEOF'),
      script('cat <<< EOF'),
      script('a <<A <<B\nA\nB'),
      'FROM debian:12\nRUN cat <<EOF > /x\na\nEOF\n',
    ],
  }));
