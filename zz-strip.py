import sys,re
for f in sys.argv[1:]:
    s=open(f).read()
    s=re.sub(r"^import [\s\S]*?;\n",'',s,flags=re.M)
    s=re.sub(r"^  (category|severity|presets|fix|fold|references|exampleFile|cwe|book|aliases|evidence|frequency): (\[[^\]]*\]|\{[\s\S]*?\}|'[^']*'|\d+),\n",'',s,flags=re.M)
    s=re.sub(r"^  examples: \[[\s\S]*?^  \],\n",'',s,flags=re.M)
    # comments within examples checked by phrases
    s='\n'.join(l for l in s.split('\n') if l.strip() not in ('','}','},','});','};'))
    print('=== '+f.split('/')[-1]); print(s)
