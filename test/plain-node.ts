// What a test starts is started as anybody starts it: the loader is for the tests alone.
delete process.env.NODE_OPTIONS;
