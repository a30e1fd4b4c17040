-- How clients ask for what stands under each heading, as [[heading, [wording, ...]], ...]. Koers brings these wordings with its knowledge, and the
-- terms of passages hold them too, so that they are found by. By heading and with the document, since passages are written anew with
-- every edit. Never shown and never cited.
alter table document add column asked jsonb not null default '[]';
