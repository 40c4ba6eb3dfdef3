import type {InterfaceLines} from './interface-lines.js'

export const en: InterfaceLines = {
  language: 'en',
  lines: {
    subscribe: `
      don't miss out on the headlines from {name}. followed categories will be added to my news
      thanks for signing up
      we encountered an issue signing you up. please try again
      sign me up
      by clicking on the sign up button you consent to receive the above newsletter from {name}. you may unsubscribe any time by clicking on the unsubscribe link at the bottom of our emails
      discover more from {name}
      subscribe to get the latest posts sent to your email
      subscribe to our newsletter
      subscribe to my newsletter
      subscribe to the newsletter
      subscribe to {name} newsletter
      sign up for our newsletter
      sign up for the {name} newsletter
      sign up to our newsletter
      join our newsletter
      join our mailing list
      join # other subscribers
      get our newsletter
      get the latest news in your inbox
      get the latest posts delivered right to your inbox
      get new posts by email
      subscribe to blog via email
      follow blog via email
      enter your email address to subscribe to this blog and receive notifications of new posts by email
      enter your email to subscribe
      never miss a post
      never miss an update
      stay up to date
      stay in the loop
      be the first to know
      thanks for subscribing
      thank you for subscribing
      success! now check your email to confirm your subscription
      check your inbox to confirm your subscription
      email sent! check your inbox to complete your signup
      there was an error submitting your subscription. please try again
      by subscribing you agree to our privacy policy
      no spam. unsubscribe anytime
      no spam, unsubscribe at any time
      we won't send you spam. unsubscribe at any time
      we respect your privacy. unsubscribe at any time
      sign up for more like this
      this field is for validation purposes and should be left unchanged
      leave this field empty if you're human
      you can unsubscribe at any time
      get our best stories in your inbox
      get the best of {name} in your inbox
      get the day's top stories delivered to your inbox
      every friday in your inbox
      delivered to your inbox every morning
      delivered straight to your inbox every week
      straight to your inbox every friday
      our free weekly newsletter
      free newsletter, once a week
      sign up for our free daily newsletter
      sign up for free email updates
      sign up for breaking news alerts
      sign up to receive our weekly digest
      get your free copy
      download the free checklist
      download your free ebook
      yes, send it to me
      yes, send me the guide
      yes, sign me up
      yes, i want in
      send me the free guide
      send me the checklist
      i want the free guide
      count me in
      no thanks, i'm not interested
      join over # subscribers
      join # readers who get our newsletter
      already # subscribers
      no spam, ever
      no spam, just good stuff
      we hate spam too
      we'll never share your email address
      your email is safe with us
      free, cancel anytime
      i would like to receive newsletters and marketing emails
      i agree to receive emails from {name}
      i agree to receive marketing communications
      i consent to my data being processed
      i have read and agree to the terms and conditions
      yes, i agree to receive the newsletter
      by clicking subscribe, you agree to our terms of use and privacy policy
      by signing up, you agree to our terms of service and privacy policy
      by entering your email you agree to receive marketing emails from us
      this site is protected by recaptcha and the google privacy policy and terms of service apply
      you're in! check your email to confirm
      almost there! please confirm your email address
      you have successfully subscribed
      you have successfully joined our subscriber list
      please enter a valid email address
      this email address is already subscribed
      something went wrong. please try again later
    `,
    field: `
      email
      e-mail
      your email
      email address
      your email address
      type your email
      enter your email
      enter your email address
      name
      your name
      first name
      last name
      required
      website
      message
      i agree to the privacy policy
      last name (optional)
      phone number
      company name
      job title
      your message
      your comment
      your feedback
      captcha
      postcode
      zip code
      password
      username
      country
    `,
    button: `
      notes
      restack
      subscribe
      subscribed
      sign up
      sign up now
      submit
      send
      join
      join now
      join us
      follow
      follow us
      following
      download
      download now
      buy now
      shop now
      get it now
      get started
      learn more
      read more
      show more
      load more
      see more
      view all
      see all
      close
      dismiss
      accept
      ok
      yes
      no
      share
      tweet
      like
      pin it
      save
      bookmark
      print
      email this
      copy link
      listen
      reply
      report
      search
      donate
      vote
      try again
      click here
      loading
      subscribe now
      subscribe for free
      notify me
      watch now
      watch live
      listen now
      play
      pause
      mute
      unmute
      fullscreen
      settings
      next video
      replay
      skip
      skip ad
      close ad
      allow
      block
      not now
      maybe later
      remind me later
      continue
      back
      edit
      delete
      flag
      quote
      upvote
      downvote
      expand
      collapse
      see results
      view results
      vote now
      take the quiz
      start quiz
      copied
      repost
      suggest an edit
      feedback
      sort by
      newest
      oldest
      most voted
      inline feedbacks
      one-time
      monthly
      yearly
      other amount
      donate now
      share options
      save to read later
      save for later
      spread the word
      share the love
      copy the link
      copy url
      sign in with google
      continue with google
      continue with facebook
      continue with email
    `,
    follow: `
      follow us on {network}
      follow me on {network}
      follow {name} on {network}
      find us on {network}
      like us on {network}
      like our {network} page
      join us on {network}
      join our {network} channel
      join our {network} group
      join our {network} community
      join our {network} server
      subscribe to our {network} channel
      subscribe to our channel
      follow us on social media
      connect with us
      stay connected
      let's stay connected
      add {name} as a preferred source on google
      add us as a preferred source on google
      add as a preferred source on google
      follow us on google news
      get updates on {network}
      all my links
      follow us for more news
      like our page so you never miss a story
      like us on facebook so you don't miss anything
      more news in our {network} channel
      get our stories first on {network}
      add us to your favourites
      add us to your favorites
      press ctrl+d to bookmark this page
      scan the qr code to follow us
      scan the qr code to join our {network} channel
      turn on notifications so you don't miss a thing
      subscribe to the channel and hit the bell
      subscribe to our youtube channel and hit the bell icon
      listen on {network}
      listen and subscribe on {network}
      subscribe on apple podcasts
      rate us on apple podcasts
      leave us a review on apple podcasts
      my other profiles
      find me elsewhere
      come say hi on {network}
      for more updates, follow us on {network}
    `,
    share: `
      would you like to share this article
      share this article on
      share this
      share this:
      share this article
      share this post
      share this story
      share this story, choose your platform
      share this page
      share on {network}
      share to {network}
      share via {network}
      share on {network} (opens in new window)
      click to share on {network}
      click to share on {network} (opens in new window)
      click to print (opens in new window)
      click to email a link to a friend (opens in new window)
      share by email
      share via email
      share with friends
      tweet this
      click to tweet
      post on x
      pin on pinterest
      email this article
      send to a friend
      print this article
      print this page
      printer-friendly version
      copy link to clipboard
      link copied
      link copied to clipboard
      like this:
      like loading
      discuss on hacker news
      share article
      share this with
      share this link
      share full article
      share with your friends on {network}
      send via {network}
      send in {network}
      send by email
      save to {network}
      save this story
      bookmark this article
      gift this article
      republish this article
      repost on x
      post to x
      tweet this article
      copy short link
      short link copied
      embed this post
      sharing is caring
      if you liked this article, share it with your friends
      was shared # times
      shared # times
    `,
    counter: `
      # shares
      # share
      # likes
      # like
      # views
      # view
      # reads
      # followers
      # reactions
      shares
      views
      post views #
      post views
      total views
      total views #
      total visitors
      # total views
      views today
      hits #
      # claps
      # upvotes
      # bookmarks
      # plays
      # downloads
      # members online
      # subscribers
      # people like this
      # backers
      # days to go
      # days left
      pledged of # goal
      raised of # goal
      # min read
      # minute read
      reading time # minutes
      estimated reading time: # minutes
    `,
    comment: `
      leave a reply
      leave a comment
      leave a reply cancel reply
      cancel reply
      post a comment
      add a comment
      write a comment
      be the first to comment
      be the first to leave a comment
      no comments yet
      log in to leave a comment
      log in to comment
      log in or register to post comments
      sign in to comment
      you must be logged in to post a comment
      you must log in to post a comment
      your email address will not be published
      your email address will not be published. required fields are marked
      required fields are marked
      save my name, email, and website in this browser for the next time i comment
      notify me of new posts by email
      notify me of follow-up comments by email
      comments are closed
      comments are closed for this article
      comments are off for this post
      comments powered by {name}
      please enable javascript to view the comments powered by {name}
      view all comments
      view comments
      show comments
      load comments
      join the discussion
      join the conversation
      continue the discussion
      have your say
      sign in with github
      login with github
      styling with markdown is supported
      comments for website {name}
      error: not found
      users of guests are not allowed to comment this publication
      report abuse
      hide comments
      continue the discussion at {name}
      start the conversation
      start the discussion
      be the first to reply
      write your comment
      add your comment
      type your comment here
      share your thoughts in the comments
      join as guest
      comment as a guest
      post as guest
      notify me of new replies to my comments
      notify of new follow-up comments
      i allow to use my email address and send notification about new comments and replies
      your comment is awaiting moderation
      this comment has been deleted
      this comment was removed by a moderator
      comments are moderated before publication
      please read our comment policy before commenting
      view community guidelines
      load more comments
      show more comments
      show more replies
      view # replies
      view # more comments
      hide replies
      view all replies
      sort by best
      sort by newest
      sort by oldest
      sort comments by
      oldest first
      newest first
      report this comment
      edit comment
      delete comment
      log in to reply
      you are going to send email to
      would love your thoughts, please comment
      facebook comments plugin
      add a public comment
      commenting is disabled for this story
    `,
    commentHead: `
      discussion about this post
      restacks
      no posts
      ready for more
      discuss this post
      comments on this post
      comments
      comment
      preview
      write
      create template
      code of conduct
      hide
      conversation
      terms
      privacy
      followers
      help
      status
      about
      careers
      text to speech
      # comments
      # comment
      # comments on this post
      comments (#)
      facebook comments
      top comments (#)
      reader comments
      discussion
      # replies
      # thoughts on {name}
      # responses
      all comments
      best
      guest
      reactions
      what do you think
      what's your reaction
      log in with
      connect with
      label
      most liked
      terms privacy feedback
      add comment
      replying to {name}
      in reply to {name}
    `,
    consent: `
      this website uses cookies
      this site uses cookies
      we use cookies
      we value your privacy
      we use cookies to personalise content and ads, to provide social media features and to analyse our traffic. we also share information about your use of our site with our social media, advertising and analytics partners who may combine it with other information that you've provided to them or that they've collected from your use of their services
      we use cookies on our website to give you the most relevant experience by remembering your preferences and repeat visits. by clicking “accept”, you consent to the use of all the cookies
      by continuing to use this site, you agree to our use of cookies
      accept all
      accept all cookies
      accept cookies
      allow all
      allow all cookies
      allow selection
      reject all
      deny
      manage preferences
      manage cookies
      manage consent
      cookie settings
      cookie policy
      privacy settings
      show details
      necessary
      preferences
      statistics
      marketing
      click to accept marketing cookies and enable this content
      powered by cookiebot by usercentrics
      we and our partners use cookies
      we use cookies to improve your experience
      we use cookies to ensure that we give you the best experience on our website
      cookies help us deliver our services
      this content is blocked
      this content is blocked due to your cookie preferences
      click to accept marketing cookies and load this content
      please accept cookies to view this content
      accept cookies and load video
      to view this content, please accept cookies
      allow {network} content
      this article contains content provided by {network}
      load external content
      always unblock {network}
      view on {network}
      strictly necessary cookies
      functional cookies
      performance cookies
      targeting cookies
      save and close
      save my preferences
      accept and continue
      continue without accepting
      do not sell or share my personal information
      your privacy choices
      your privacy matters to us
      list of partners (vendors)
    `,
    ad: `
      advertisement
      advertisements
      advertising
      sponsored content
      promoted content
      paid content
      report this ad
      adchoices
      remove ads
      article continues below advertisement
      article continues after advertisement
      story continues below advertisement
      this advertisement has not loaded yet, but your article continues below
      continue reading below
      advertisement - continue reading below
      scroll to continue with content
      scroll to continue
      ads via {name}
      ads by {name}
      advertise with us
      from our partners
      from around the web
      from the web
      sponsored links
      sponsored links by {name}
      promoted links by {name}
      ads via carbon
      ad – continue below
      ad - content continues below
      advertisement - scroll to continue
      the article continues after the ad
      brought to you by {name}
      promoted stories
      sponsored stories
      recommended by outbrain
      you may like sponsored links
      you may be interested in (ads)
      why this ad
      why am i seeing this ad
      hide this ad
      go ad-free
      this post contains affiliate links
      this article contains affiliate links
      we may earn a commission from links on this page
      as an amazon associate i earn from qualifying purchases
      more from the web
      {name} wants to show notifications
      {name} would like to send you notifications
      press allow to receive notifications
      click allow to get notified of breaking news
    `,
    adWord: `
      ad
      ads
      sponsored
      promoted
      partner content
      deal
      deal of the day
      add to basket
      add to cart
      in stock
      free shipping
      #% off
      in partnership with {name}
      presented by {name}
      paid partnership
      paid post
      advertiser content
      affiliate
      in association with {name}
      paid for by {name}
      your ad could be here
    `,
    rating: `
      rate this post
      rate this article
      rate this
      rate this:
      #/# - (# votes)
      # out of # stars
      average rating #
      average rating # / #. vote count: #
      total: # average: #
      click on a star to rate it
      no votes so far
      no votes so far! be the first to rate this post
      how useful was this post
      as you found this post useful
      was this helpful
      was this article helpful
      was this page helpful
      was this helpful? yes no
      did you find this article helpful
      did you like this article
      did you find it helpful? yes no
      thanks for your feedback
      thank you for your feedback
      # out of # found this helpful
      # people found this helpful
      # ratings
      average # stars
      was this article useful
      was this information helpful
      did this answer your question
      thanks for voting
      thank you for rating
      take our poll
      take our survey
      take our reader survey
      report an error in the text
      report a mistake
      report a typo
      found a mistake? select it and press ctrl+enter
      spotted an error? let us know
      help us improve this page
      edit this page on github
      listen to this article
      you can listen to this article
      video player is loading
      this is a modal window
      beginning of dialog window. escape will cancel and close the window
      the media could not be loaded, either because the server or network failed or because the format is not supported
      next video in # seconds
      up next in #
      text size a- a
      increase font size
      decrease font size
    `,
    account: `
      log in
      log out
      login
      sign in
      create an account
      create free account
      already have an account? log in
      already have an account? sign in
      already a subscriber? log in
      already a member? sign in
      this post is for subscribers only
      this post is for paying subscribers only
      this post is for paid subscribers
      this content is for members only
      register to continue reading
      subscribe to continue reading
      subscribe now to keep reading and get access to the full archive
      keep reading with a free trial
      continue reading with a subscription
      dear visitor, you are browsing our website as guest
      we strongly recommend you to register and login to view hidden contents
      you have # free articles left
      you have # free articles remaining
      subscribers only
      for subscribers only
      members only
      premium content
      premium article
      this article is for subscribers
      exclusive to subscribers
      unlock this article
      unlock full access
      start your free trial
      try # month free
      try # months for #
      cancel anytime
      cancel any time
      you've read your last free article
      this is your last free article
      you've reached your limit of free articles
      # free articles left this month
      not a subscriber? sign up
      don't have an account? sign up
      new here? create an account
      forgot your password
      forgot password
      remember me
      keep me signed in
      lost your password
      welcome back
      welcome, guest
      hello, guest
      hello guest, please log in or register
      my account
      see subscription options
      gift a subscription
    `,
    mail: `
      view in browser
      view this email in your browser
      view email in browser
      read online
      having trouble viewing this email
      unsubscribe
      unsubscribe from this list
      update your preferences
      manage your subscription
      you are receiving this email because you signed up for our newsletter
      you are receiving this email because you opted in via our website
      you received this email because you are subscribed to {name}
      this email was sent to {name}
      want to change how you receive these emails
      you can update your preferences or unsubscribe from this list
      did someone forward you this email? sign up here
      was this email forwarded to you? sign up here
      forward to a friend
      forward this email
      no longer want to receive these emails
      no longer want to receive these emails? unsubscribe
      update your email preferences or unsubscribe here
      terms of service
      sent to {name}
      sent by {name}
      our mailing address is
      add us to your address book
      sent with {name}
      images not showing? click here
      can't see the images? view online
      email not displaying correctly? view it in your browser
      change your email preferences
      change your preferences or unsubscribe
      you're getting this email because you signed up at our website
      why did i get this email
      please do not reply to this email
      this is an automated message, please do not reply
      this mailbox is not monitored
      our address is {name}
      you can unsubscribe here
      click here to unsubscribe
      if you no longer wish to receive these emails, unsubscribe here
    `,
    app: `
      download our app
      download the app
      get the app
      get our app
      get it on google play
      download on the app store
      available on the app store
      open in app
      open in the app
      read in the app
      use the app
      install the app
    `,
    blocker: `
      ad blocker detected
      adblock detected
      adblocker detected
      please disable your ad blocker
      please turn off your ad blocker
      please disable your adblocker to continue
      please consider supporting us by disabling your ad blocker
      it looks like you are using an ad blocker
      i've disabled adblock
      i have disabled my ad blocker
      please enable javascript
      javascript is disabled
      you need to enable javascript to run this app
      this site requires javascript
    `,
    support: `
      buy me a coffee
      buy us a coffee
      support us
      support my work
      support our work
      support this site
      support this blog
      support me on {network}
      support us on {network}
      become a member
      become a patron
      become a supporter
      make a donation
      donate via paypal
      if you enjoyed this article, please consider supporting us
      you've reached the end. if you liked it, support us
      our journalism needs you
      help us keep going
      help keep our journalism free
      independent journalism needs your support
      readers like you make our work possible
      make a one-time donation
      make a monthly donation
      choose an amount
      or enter a custom amount
      your contribution is appreciated
      donate monthly
      support independent journalism
      buy me a beer
      tip the author
      send a tip
      back this project
      pledge without a reward
    `,
    maker: `
      powered by {name}
      built with {name}
      made with {name}
      via {name}
      proudly powered by {name}
      theme by {name}
      theme: {name}
      hosted by {name}
      designed by {name}
      published with {name}
    `,
    navigation: `
      back to top
      end of list
      list of # items
      list # of #
      all rights reserved
      select language
      translate
      to top
      top
      previous
      next
      previous post
      next post
      previous article
      next article
      previous page
      next page
      older posts
      newer posts
      back to home
      home
      skip to content
      skip to main content
      table of contents
      menu
      last updated # months ago
      search this site
      about us
      contact us
      privacy policy
      terms and conditions
      terms of use
      cookie notice
      sitemap
      help center
      imprint
      accessibility
      send us a tip
      send us a news tip
      got a tip? email us
      email the newsroom
      email the author
      related articles
      read also
      read next
      up next
      more on this topic
      more from {name}
      more from the author
      read more on {name}
      related topics
      tags
      categories
      archives
      recent posts
      recent comments
      filed under
      page # of #
      first published #
      close menu
      open menu
      permalink
      short link
      reuse this content
      reprints and permissions
      reproduction without permission is prohibited
      scroll to top
      return to top
    `
  }
}
