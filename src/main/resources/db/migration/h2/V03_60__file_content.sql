-- bytes of a file; the type's own name differs between databases
create domain file_content as binary large object;
